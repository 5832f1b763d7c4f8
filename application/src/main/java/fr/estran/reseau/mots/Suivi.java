package fr.estran.reseau.mots;

import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import fr.estran.socle.vocabulaire.Moyen;

/** What became of it, of one body. */
public record Suivi(OrganismeDecrit organisme, Moyen moyen, EtatDeMessage etat) {}
