/** A planted breakage: a module that stands on no floor. */
@ApplicationModule(allowedDependencies = {"web"})
package planted.deeds;

import org.springframework.modulith.ApplicationModule;
