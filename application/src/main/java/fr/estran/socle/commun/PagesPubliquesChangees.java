package fr.estran.socle.commun;

/** What public pages show has changed: once the transaction under way is over, none is shown as it was. */
public record PagesPubliquesChangees() {}
