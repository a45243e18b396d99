/** Nobody imports it, except a planted breakage. */
@ApplicationModule(allowedDependencies = {})
package planted.web;

import org.springframework.modulith.ApplicationModule;
