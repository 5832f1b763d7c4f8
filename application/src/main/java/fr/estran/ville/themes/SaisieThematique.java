package fr.estran.ville.themes;

import fr.estran.socle.vocabulaire.AppareilApporte;
import fr.estran.socle.vocabulaire.ChampDAction;
import java.util.List;

/** What one says of a theme. @param appareils from which whoever registers chooses; none: nobody is asked */
record SaisieThematique(String libelle, ChampDAction champ, boolean sensible, List<AppareilApporte> appareils) {

    SaisieThematique {
        appareils = List.copyOf(appareils);
    }
}
