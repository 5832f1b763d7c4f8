package fr.estran.presences.orientation;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.code;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.ouiNon;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.presences.orientation.Orientation.IssueDOrientation;
import fr.estran.presences.orientation.Orientation.OrigineDOrientation;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who was sent where, as a folder of records tells it: without whom, and without the token by which the body answers. */
@Component
@Order(97)
class PorteOrientation implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(facultatif(
                "orientations_envoyees",
                "orientation",
                reference(),
                vers("acteurs", "acteur").requis(),
                code("besoin").requis(),
                date("jour").requis(),
                choix("origine", OrigineDOrientation.class).requis(),
                vers("acteurs", "par").dans("par_acteur_id"),
                ouiNon("sur_feuille").requis(),
                choix("issue", IssueDOrientation.class),
                date("repondu_le")));
    }
}
