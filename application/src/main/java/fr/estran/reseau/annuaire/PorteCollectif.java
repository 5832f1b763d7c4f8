package fr.estran.reseau.annuaire;

import static fr.estran.reseau.annuaire.DescriptionDOrganisme.ORGANISME;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Colonne.versCode;
import static fr.estran.socle.dossier.Fichier.facultatif;
import static fr.estran.socle.dossier.Fichier.liens;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Local bodies, as a folder of records tells them. */
@Component
@Order(50)
record PorteCollectif(FusionDesOrganismes fusions) implements Porte {

    /** An older folder still names what was found since to be one. */
    @Override
    public void conclure() {
        fusions.rejouer();
    }

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif("acteurs", "acteur", ORGANISME.colonnes("acteurs", reference()))
                        .implicites()
                        .reuniesPar("fusionne_dans_id"),
                facultatif(
                                "acteurs_suivi",
                                "acteur",
                                ORGANISME.colonnes(
                                        "acteurs_suivi",
                                        vers("acteurs", "acteur").dans("id").enCle(),
                                        date("retire_le"),
                                        vers("acteurs", "reuni_dans")
                                                .dans("fusionne_dans_id")
                                                .siRemplie()))
                        .attachesA("acteur")
                        .completantParSesColonnes(),
                liens(
                        "acteurs_quartiers",
                        "acteur_quartier",
                        vers("acteurs", "acteur"),
                        versCode("quartiers", "quartier")));
    }

    @Override
    public List<Controle> controles() {
        return List.of(Controle.reuniEnChaine("acteurs_suivi", "acteur", "reuni_dans", """
                        select from acteur ici
                        join acteur garde on garde.structure_id = ici.structure_id and garde.id = ici.fusionne_dans_id
                        where ici.reference = reuni.reuni_dans and garde.reference = reuni.acteur
                        """));
    }
}
