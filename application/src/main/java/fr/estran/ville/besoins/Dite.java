package fr.estran.ville.besoins;

import java.util.Set;

/** What people say for a need, by its radicals. @param poids more for a name and for what the town wrote than for one way of saying it */
record Dite(String code, Set<String> radicaux, int poids) {}
