package fr.estran.transferts;

/** What a page shows of a folder before it is confirmed, and after. */
public record ImportVerifie(ImportDepose depose, Trouvailles constats) {}
