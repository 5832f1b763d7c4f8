package fr.estran.commun;

/** Whether the service is a demonstration: a clock of its own, fictional people, accounts whose passwords are printed. */
public record Demonstration(boolean enCours) {}
