package fr.estran.echanges.classeurs;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.code;
import static fr.estran.socle.dossier.Colonne.ouiNon;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import fr.estran.socle.tableurs.ReferenceDeFeuille;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What columns of sheets are, as a folder of records tells it. */
@Component
@Order(91)
class PorteFeuillesConnues implements Porte {

    /** A session that a sheet once told of, at the venues and on the days that this one tells of. */
    public static final String ATTENDUES = """
            connue.reference like '%s%%'
            and connue.debut >= (select min(debut) from depot_seances)
            and connue.debut <= (select max(debut) from depot_seances)
            and connue.lieu_id in (select lieu.identifiant from depot_lieux lieu)
            """.formatted(ReferenceDeFeuille.PREFIXE);

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
                                code("champ").requis())
                        .attachesA("correspondance"),
                facultatif(
                                "correspondances_mots",
                                "correspondance_mot",
                                vers("correspondances", "correspondance").enCle(),
                                code("champ").enCle(),
                                texte("mot").enCle(),
                                texte("devient").requis())
                        .attachesA("correspondance"));
    }
}
