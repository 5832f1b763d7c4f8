/** The register of the people who are helped: search, sheets, households. */
@NullMarked
package fr.estran.usagers;

import org.jspecify.annotations.NullMarked;
