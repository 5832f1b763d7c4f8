package fr.estran.prets;

import fr.estran.socle.vocabulaire.EtatDeMessage;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.LocalDate;

/** What somebody was told of a loan, or is to be. */
public record MessageDePret(String modele, Moyen moyen, EtatDeMessage etat, LocalDate le) {}
