/** The register of the people who are helped: search, sheets, households, and which records are one person. */
@NullMarked
package fr.estran.personnes.registre;

import org.jspecify.annotations.NullMarked;
