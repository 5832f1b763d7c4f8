package fr.estran.reseau.annuaire;

import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Colonne.versCode;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Local bodies, as a folder of records tells them. */
@Component
@Order(50)
class PorteCollectif implements Porte {

    private static final String A_DIRE_D_UN_ACTEUR =
            "num_nonnulls(ligne.adresse, ligne.courriel, ligne.contact_nom, ligne.contact_telephone,"
                    + " ligne.contact_courriel, ligne.retire_le, ligne.fusionne_dans_id) > 0";

    private final FusionDesOrganismes fusions;

    PorteCollectif(FusionDesOrganismes fusions) {
        this.fusions = fusions;
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
                                "acteurs",
                                "acteur",
                                reference(),
                                texte("nom").requis(),
                                texte("missions"),
                                texte("publics"),
                                versCode("quartiers", "quartier"),
                                texte("telephone"),
                                texte("site"))
                        .implicites()
                        .reuniesPar("fusionne_dans_id"),
                facultatif(
                                "acteurs_suivi",
                                "acteur",
                                vers("acteurs", "acteur").dans("id").enCle(),
                                texte("adresse"),
                                texte("courriel"),
                                texte("contact").dans("contact_nom"),
                                texte("contact_telephone"),
                                texte("contact_courriel"),
                                date("retire_le"),
                                vers("acteurs", "reuni_dans")
                                        .dans("fusionne_dans_id")
                                        .siRemplie())
                        .attachesA("acteur")
                        .completant(A_DIRE_D_UN_ACTEUR),
                facultatif(
                                "acteurs_quartiers",
                                "acteur_quartier",
                                vers("acteurs", "acteur").enCle(),
                                versCode("quartiers", "quartier").enCle())
                        .attachesA("acteur"));
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
