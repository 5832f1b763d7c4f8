package fr.estran.correspondances;

import static fr.estran.dossier.Colonne.choix;
import static fr.estran.dossier.Colonne.ouiNon;
import static fr.estran.dossier.Colonne.reference;
import static fr.estran.dossier.Colonne.texte;
import static fr.estran.dossier.Colonne.vers;
import static fr.estran.dossier.Fichier.facultatif;

import fr.estran.dossier.Fichier;
import fr.estran.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What columns of sheets are, as a folder of records tells it. */
@Component
@Order(91)
class PorteCorrespondances implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                        "correspondances",
                        "correspondance",
                        reference(),
                        texte("nom").requis(),
                        choix("nature", NatureDeFeuille.class).requis(),
                        texte("titres").requis(),
                        ouiNon("repeter").requis()),
                facultatif(
                                "correspondances_colonnes",
                                "correspondance_colonne",
                                vers("correspondances", "correspondance").enCle(),
                                texte("titre").enCle(),
                                choix("champ", ChampDeFeuille.class).requis())
                        .attachesA("correspondance"),
                facultatif(
                                "correspondances_mots",
                                "correspondance_mot",
                                vers("correspondances", "correspondance").enCle(),
                                choix("champ", ChampDeFeuille.class).enCle(),
                                texte("mot").enCle(),
                                texte("devient").requis())
                        .attachesA("correspondance"));
    }
}
