/** A planted breakage: a module without an allow-list. */
package planted.workflow;
