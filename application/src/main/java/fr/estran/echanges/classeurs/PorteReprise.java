package fr.estran.echanges.classeurs;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From which sheets records came, and how these were read: a report that counts them says so. */
@Component
@Order(90)
class PorteReprise implements Porte {

    /** Sessions that the sheets of these counsellors held once, on the days that they still tell of. */
    static final String ATTENDUES = """
            not connue.heure_connue
            and connue.debut >= (select min(debut) from depot_seances)
            and connue.debut <= (select max(debut) from depot_seances)
            and exists (
                select from seance_conseiller tenue
                join depot_conseillers repris on repris.identifiant = tenue.conseiller_id
                where tenue.seance_id = connue.id)
            """;

    @Override
    public List<Fichier> fichiers() {
        return List.of(facultatif(
                "reprises",
                "reprise",
                reference(),
                choix("individuel", Individuel.class).requis(),
                date("premier_jour").requis(),
                date("dernier_jour").requis()));
    }
}
