package fr.estran.programme.gestion;

import java.time.LocalDate;

/**
 * @param jour of the first session of the copy
 * @param reprogrammation the theme was in demand: it is scheduled again
 */
record SaisieCopie(String titre, LocalDate jour, boolean avecConseillers, boolean reprogrammation) {}
