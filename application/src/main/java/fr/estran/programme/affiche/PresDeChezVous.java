package fr.estran.programme.affiche;

import java.util.List;

/**
 * What somebody who has chosen a district is shown first.
 *
 * @param journees of the seven days to come; none where nothing takes place there
 */
public record PresDeChezVous(Repere quartier, List<JourneeDuProgramme> journees) {}
