package org.jointroadmap.sample;

import static org.jointroadmap.sample.SampleItem.Course.CLAIMED;
import static org.jointroadmap.sample.SampleItem.Course.DELIVERED;
import static org.jointroadmap.sample.SampleItem.Course.MOVED_THREE_TIMES;
import static org.jointroadmap.sample.SampleItem.Course.UNDER_WAY;

import java.util.List;

/** The subjects of the report of 16 May 2024 as items; numbers, organisations' tasks and dates are made up. */
final class SampleItems {
    static final String SOURCE =
            "Subject: report of the presidents' talks in Baku, 16 May 2024. Number, wording, owners and dates: sample.";

    private static final String INDUSTRY = "Ministry of Industry|Министерство промышленности";
    private static final String AGRICULTURE_BY =
            "Ministry of Agriculture and Food|Министерство сельского хозяйства и продовольствия";
    private static final String AGRICULTURE_AZ = "Ministry of Agriculture|Министерство сельского хозяйства";
    private static final String FORESTRY = "Ministry of Forestry|Министерство лесного хозяйства";
    private static final String ARCHITECTURE =
            "Ministry of Architecture and Construction|Министерство архитектуры и строительства";
    private static final String ECONOMY_BY = "Ministry of Economy|Министерство экономики";
    private static final String ECONOMY_AZ = "Ministry of Economy|Министерство экономики";
    private static final String PLANNING =
            "State Committee for Urban Planning and Architecture|Государственный комитет по градостроительству и архитектуре";
    private static final String EMERGENCY = "Ministry of Emergency Situations|Министерство по чрезвычайным ситуациям";
    private static final String RAILWAYS = "Azerbaijan Railways|Азербайджанские железные дороги";
    private static final String TRANSPORT =
            "Ministry of Transport and Communications|Министерство транспорта и коммуникаций";

    private SampleItems() {}

    static List<SampleItem> all() {
        return List.of(
                item(
                        "1.1",
                        "Trade turnover of 500 million US dollars",
                        "Twelve months' turnover of at least 500 million US dollars in the partners' own figures",
                        240,
                        20,
                        0,
                        ECONOMY_BY,
                        ECONOMY_AZ,
                        UNDER_WAY),
                item(
                        "1.2",
                        "List of goods that each side buys elsewhere and its partner makes",
                        "An agreed list with suppliers of both sides",
                        -9,
                        40,
                        1,
                        ECONOMY_AZ,
                        ECONOMY_BY,
                        UNDER_WAY),
                item(
                        "2.1",
                        "Joint production of MTZ tractors",
                        "A decision on the assembly of MTZ tractors with local content",
                        120,
                        15,
                        0,
                        INDUSTRY,
                        ECONOMY_AZ,
                        UNDER_WAY),
                item(
                        "2.2",
                        "Joint production of MAZ vehicles",
                        "Agreed list of models and of parts made locally",
                        9,
                        30,
                        0,
                        INDUSTRY,
                        ECONOMY_AZ,
                        UNDER_WAY),
                item(
                        "2.3",
                        "Joint production of fire trucks",
                        "Agreement between the plant and the ministry of the other side",
                        -24,
                        35,
                        0,
                        EMERGENCY,
                        EMERGENCY,
                        UNDER_WAY),
                item(
                        "2.4",
                        "Lifts made in Azerbaijan",
                        "A joint venture registered and its site handed over",
                        -140,
                        60,
                        1,
                        ECONOMY_AZ,
                        INDUSTRY,
                        UNDER_WAY),
                item(
                        "2.5",
                        "Replacement of lifts in residential houses",
                        "A programme by district with the number of lifts for each year",
                        75,
                        260,
                        1,
                        PLANNING,
                        ARCHITECTURE,
                        UNDER_WAY),
                item(
                        "2.6",
                        "Railway flat wagons and tank wagons",
                        "Technical documentation handed over to the railways",
                        45,
                        10,
                        1,
                        RAILWAYS,
                        TRANSPORT,
                        MOVED_THREE_TIMES),
                item(
                        "3.1",
                        "Supply of elite breeding cattle",
                        "A contract for the first batch with veterinary certificates",
                        -3,
                        12,
                        0,
                        AGRICULTURE_BY,
                        AGRICULTURE_AZ,
                        UNDER_WAY),
                item(
                        "3.2",
                        "Dairy farms and private farms in the territories being revived",
                        "A model project of a farm chosen",
                        6,
                        25,
                        1,
                        AGRICULTURE_AZ,
                        AGRICULTURE_BY,
                        UNDER_WAY),
                item(
                        "3.3",
                        "An agrotown with its infrastructure",
                        "A site and a general plan",
                        180,
                        14,
                        0,
                        ARCHITECTURE,
                        PLANNING,
                        UNDER_WAY),
                item(
                        "4.1",
                        "Sawn timber for construction",
                        "A long-term contract with quarterly volumes",
                        -30,
                        33,
                        0,
                        FORESTRY,
                        ECONOMY_AZ,
                        DELIVERED),
                item(
                        "4.2",
                        "Wooden houses in the areas being revived",
                        "Twenty houses of one model project handed over",
                        -2,
                        8,
                        0,
                        FORESTRY,
                        PLANNING,
                        CLAIMED),
                item(
                        "4.3",
                        "Plywood and veneer for furniture plants",
                        "A price agreed for a year and the first wagon sent",
                        -108,
                        50,
                        0,
                        FORESTRY,
                        ECONOMY_AZ,
                        UNDER_WAY),
                item(
                        "5.1",
                        "Session of the intergovernmental commission",
                        "The session held, its protocol signed",
                        -28,
                        28,
                        0,
                        ECONOMY_BY,
                        ECONOMY_AZ,
                        DELIVERED),
                item(
                        "5.2",
                        "Review of the roadmap for the heads of state",
                        "The review submitted to both sides",
                        12,
                        18,
                        1,
                        ECONOMY_AZ,
                        ECONOMY_BY,
                        UNDER_WAY));
    }

    private static SampleItem item(
            String number,
            String title,
            String result,
            int dueIn,
            int unchanged,
            int first,
            String lead,
            String other,
            SampleItem.Course course) {
        return new SampleItem(number, title, result, dueIn, unchanged, first, List.of(lead, other), course);
    }
}
