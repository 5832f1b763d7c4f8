package fr.estran.echanges.classeurs;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.code;
import static fr.estran.socle.dossier.Colonne.ouiNon;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Fichier.facultatif;

import fr.estran.socle.dossier.DejaCompte;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import fr.estran.socle.tableurs.ReferenceDeFeuille;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** At a session of which the sheet names nobody, those who came by name stay: it says nothing of who they are. */
    private static final String SANS_NOM = """
            ligne.seance_id not in (
                select seance.identifiant
                from depot_participations nommee
                join depot_seances seance on seance.id = nommee.seance)
            """;

    /** Where the sheet tells it of no head either, what was known of those who came stands. */
    private static final String SANS_GENRE = """
            and ligne.seance_id not in (
                select seance.identifiant
                from depot_effectifs_genres decrite
                join depot_seances seance on seance.id = decrite.seance)
            """;

    private static final String SANS_SITUATION = """
            and ligne.seance_id not in (
                select seance.identifiant
                from depot_effectifs_situations decrite
                join depot_seances seance on seance.id = decrite.seance)
            """;

    /** What sheets leave as it is. */
    static final Map<String, String> ACQUISES = Stream.concat(
                    Stream.of(
                            Map.entry("participations", SANS_NOM),
                            Map.entry("effectifs_genres", "(" + SANS_NOM + SANS_GENRE + ")"),
                            Map.entry("effectifs_situations", "(" + SANS_NOM + SANS_SITUATION + ")")),
                    DejaCompte.ACQUISES.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

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
