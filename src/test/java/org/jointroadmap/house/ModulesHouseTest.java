package org.jointroadmap.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The modules of the program and their allow-lists; {@code planted} is a house where each wall is broken once. */
class ModulesHouseTest {
    private static final List<String> PLANTED = new House("planted", new ImportOption.OnlyIncludeTests()).cracks();

    @Test
    void everyModuleImportsOnlyWhatItsAllowListNames() {
        assertThat(new House("org.jointroadmap", new ImportOption.DoNotIncludeTests()).cracks())
                .isEmpty();
    }

    @Test
    void anImportBesidesTheAllowListIsFound() {
        assertThat(PLANTED).anyMatch(crack -> crack.contains("Module 'party' depends on module 'rules'"));
    }

    @Test
    void anInnerClassOfAnotherModuleIsFound() {
        assertThat(PLANTED).anyMatch(crack -> crack.contains("depends on non-exposed type"));
    }

    @Test
    void anAllowListThatNamesAHigherFloorIsFound() {
        assertThat(PLANTED).contains("module rules may import workflow, which stands no lower");
    }

    @Test
    void aModuleWithoutAllowListOrFloorIsFound() {
        assertThat(PLANTED).contains("module workflow has no allow-list").contains("module deeds stands on no floor");
    }

    @Test
    void theEngineOutsideOfWorkflowIsFound() {
        assertThat(PLANTED).anyMatch(crack -> crack.contains("RuleThatAsksTheEngine") && crack.contains("org.camunda"));
    }

    @Test
    void theRuleEngineOutsideOfRulesIsFound() {
        assertThat(PLANTED).anyMatch(crack -> crack.contains("PersonWithRules") && crack.contains("org.kie"));
    }

    @Test
    void roomsThatLeanOnEachOtherAreFound() {
        assertThat(PLANTED).anyMatch(crack -> crack.contains("party.letters") && crack.contains("party.addresses"));
    }

    @Test
    void rowsAsAStreamAreFound() {
        assertThat(PLANTED).anyMatch(crack -> crack.contains("PeopleAsAStream") && crack.contains("stream()"));
    }

    @Test
    void whatDiffersFromServerToServerIsFound() {
        assertThat(PLANTED)
                .anyMatch(crack -> crack.contains("NameAsTheMachineWrites") && crack.contains("toUpperCase()"))
                .anyMatch(crack -> crack.contains("NameAsTheMachineWrites") && crack.contains("String.format"))
                .anyMatch(crack -> crack.contains("NameAsTheMachineWrites") && crack.contains("LocalDate.now()"));
    }

    @Test
    void anImportOfTheWebIsFound() {
        assertThat(PLANTED).anyMatch(crack -> crack.contains("DeedOnAPage") && crack.contains("planted.web"));
    }

    @Test
    void aRightOfAPagesOwnIsFound() {
        assertThat(PLANTED)
                .anyMatch(crack -> crack.contains("PageWithARight.mayChange") && crack.contains("Person.has"));
    }

    @Test
    void answersThatAreNotReadInAReadersNameAreFound() {
        assertThat(PLANTED).anyMatch(crack -> crack.contains("PageWithARight") && crack.contains("RecordedAnswers"));
    }
}
