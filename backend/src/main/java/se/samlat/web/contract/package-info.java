/**
 * Makes the contract (the OpenAPI document) complete while the application is built: what is the same for every operation,
 * what records say of their fields, texts in Swedish and English, and examples from real answers. Runs at build time only;
 * no feature may be known here, for whatever a feature adds is found in the document and in its records.
 */
@NullMarked
package se.samlat.web.contract;

import org.jspecify.annotations.NullMarked;
