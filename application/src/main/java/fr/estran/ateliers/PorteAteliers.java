package fr.estran.ateliers;

import static fr.estran.dossier.Colonne.choix;
import static fr.estran.dossier.Colonne.codes;
import static fr.estran.dossier.Colonne.date;
import static fr.estran.dossier.Colonne.entier;
import static fr.estran.dossier.Colonne.reference;
import static fr.estran.dossier.Colonne.texte;
import static fr.estran.dossier.Colonne.vers;
import static fr.estran.dossier.Colonne.versCode;
import static fr.estran.dossier.Fichier.facultatif;

import fr.estran.dossier.Fichier;
import fr.estran.dossier.Porte;
import fr.estran.nomenclatures.AppareilApporte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Models of workshops, as a folder of records tells them, and the actions that started from them. */
@Component
@Order(45)
class PorteAteliers implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                        "modeles_ateliers",
                        "modele_atelier",
                        reference(),
                        versCode("thematiques", "thematique").requis(),
                        texte("titre").requis(),
                        texte("quoi"),
                        texte("pour_qui"),
                        texte("avant_de_venir"),
                        texte("a_apporter"),
                        codes("appareils", AppareilApporte.class),
                        choix("niveau", NiveauDAtelier.class),
                        entier("duree", 15, 720),
                        entier("places", 1, 1000),
                        date("retire_le")),
                facultatif(
                                "modeles_ateliers_materiel",
                                "modele_atelier_materiel",
                                vers("modeles_ateliers", "modele").enCle(),
                                vers("materiel", "materiel").enCle())
                        .attachesA("modele"),
                facultatif(
                                "actions_modeles",
                                "action_modele",
                                vers("actions", "action").enCle(),
                                vers("modeles_ateliers", "modele").requis())
                        .attachesA("action"));
    }
}
