package fr.estran.affiche;

import java.util.List;

/** What the first page says of the programme. */
public record Prochainement(List<SeanceAuProgramme> seances, List<Repere> quartiers) {}
