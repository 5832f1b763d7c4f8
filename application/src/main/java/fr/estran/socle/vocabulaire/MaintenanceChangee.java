package fr.estran.socle.vocabulaire;

/** A town has begun to be read only, has ceased, or says something else of it. */
public record MaintenanceChangee() {}
