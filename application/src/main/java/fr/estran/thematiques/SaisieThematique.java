package fr.estran.thematiques;

import fr.estran.nomenclatures.AppareilApporte;
import fr.estran.nomenclatures.ChampDAction;
import java.util.List;

/** What one says of a theme. @param appareils from which whoever registers chooses; none: nobody is asked */
record SaisieThematique(String libelle, ChampDAction champ, boolean sensible, List<AppareilApporte> appareils) {

    SaisieThematique {
        appareils = List.copyOf(appareils);
    }
}
