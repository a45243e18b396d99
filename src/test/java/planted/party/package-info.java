/** A planted breakage: it imports what its allow-list does not name. */
@ApplicationModule(allowedDependencies = {})
package planted.party;

import org.springframework.modulith.ApplicationModule;
