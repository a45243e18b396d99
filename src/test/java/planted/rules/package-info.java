/** A planted breakage: its allow-list names a higher floor. */
@ApplicationModule(allowedDependencies = {"workflow"})
package planted.rules;

import org.springframework.modulith.ApplicationModule;
