package fr.estran.programme.gestion;

import fr.estran.socle.commun.ActionId;

/** One of many that were published at once. @param jourPose whether it took their day of opening: one registers for it, and it had no day of its own */
public record ActionPubliee(ActionId action, boolean jourPose) {}
