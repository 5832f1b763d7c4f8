package fr.estran.programme.ateliers;

import static fr.estran.programme.ateliers.DescriptionDeModele.MODELE;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Fichier.facultatif;
import static fr.estran.socle.dossier.Fichier.liens;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Models of workshops, as a folder of records tells them, and the actions that started from them. */
@Component
@Order(45)
record PorteAteliers(FusionDesModeles fusions) implements Porte {

    @Override
    public List<Controle> controles() {
        return List.of(Controle.reuniEnChaine("modeles_ateliers", "id", "reuni_dans", """
                        select from modele_atelier ici
                        join modele_atelier garde on garde.structure_id = ici.structure_id and garde.id = ici.fusionne_dans_id
                        where ici.reference = reuni.reuni_dans and garde.reference = reuni.id
                        """));
    }

    /** An older folder still names what was found since to be one. */
    @Override
    public void conclure() {
        fusions.rejouer();
    }

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                        "modeles_ateliers",
                        "modele_atelier",
                        MODELE.colonnes(
                                "modeles_ateliers",
                                reference(),
                                date("retire_le"),
                                entier("ordre", 1, 10_000).siRemplie(),
                                vers("modeles_ateliers", "reuni_dans")
                                        .dans("fusionne_dans_id")
                                        .siRemplie())),
                liens(
                        "modeles_ateliers_materiel",
                        "modele_atelier_materiel",
                        vers("modeles_ateliers", "modele"),
                        vers("materiel", "materiel")),
                facultatif(
                                "actions_modeles",
                                "action_modele",
                                vers("actions", "action").enCle(),
                                vers("modeles_ateliers", "modele").requis())
                        .attachesA("action"));
    }
}
