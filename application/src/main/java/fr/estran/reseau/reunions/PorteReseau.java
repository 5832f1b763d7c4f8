package fr.estran.reseau.reunions;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;
import static fr.estran.socle.dossier.Fichier.liens;

import fr.estran.reseau.reunions.FaitDuReseau.NatureDuFait;
import fr.estran.reseau.reunions.FaitDuReseau.NiveauDeReseau;
import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the collective did beside its meetings, as a folder of records tells it. */
@Component
@Order(54)
class PorteReseau implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                        "reseau",
                        "fait_du_reseau",
                        reference(),
                        choix("nature", NatureDuFait.class).requis(),
                        date("date").dans("jour").requis(),
                        texte("titre").requis(),
                        choix("reseau", NiveauDeReseau.class),
                        texte("ou"),
                        texte("qui"),
                        texte("texte"),
                        entier("nombre", 0, SaisieDuFait.AU_PLUS),
                        entier("professionnels", 0, SaisieDuFait.AU_PLUS),
                        vers("actions", "action")),
                liens("reseau_organismes", "fait_du_reseau_acteur", vers("reseau", "fait"), vers("acteurs", "acteur")));
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                interdit("reseau", "nature", "controle.fait_du_reseau", """
                        (reseau is not null) <> (nature = 'coordination')
                            or nature <> 'evenement' and num_nonnulls(professionnels, action) > 0
                            or nature = 'coordination' and nombre is not null
                        """),
                interdit("reseau", "titre", "controle.fait_court", """
                        greatest(length(titre), length(ou), length(qui)) > 200 or length(texte) > 4000
                        """));
    }
}
