package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Axe.TRANCHE_D_EFFECTIF;
import static fr.estran.bilan.statistiques.Chapitre.ACTIVITE;
import static fr.estran.bilan.statistiques.Chapitre.DEMANDES;
import static fr.estran.bilan.statistiques.Chapitre.PUBLIC;
import static fr.estran.bilan.statistiques.Divulgation.EN_PARTS;
import static fr.estran.bilan.statistiques.Divulgation.JAMAIS;
import static fr.estran.bilan.statistiques.Divulgation.SIGNE;
import static fr.estran.bilan.statistiques.Grandeur.compte;
import static fr.estran.bilan.statistiques.Indicateur.Ecran.en;
import static fr.estran.bilan.statistiques.Indicateur.de;
import static fr.estran.bilan.statistiques.PopulationComptee.requete;
import static fr.estran.bilan.statistiques.Selection.Filtre.DES_SEANCES;
import static java.util.stream.Collectors.joining;

import fr.estran.bilan.statistiques.Indicateur.Ecran;
import fr.estran.bilan.statistiques.Unite.DeChoses;
import fr.estran.bilan.statistiques.Unite.DeGens;
import fr.estran.presences.CadreDeSeance;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What sheets say of a session, as the State asks for it, and the heads that partners counted. */
final class ChiffresDesFeuilles {

    private ChiffresDesFeuilles() {}

    private static final Grandeur<DeChoses> CANAUX = decrites("canal", CadreDeSeance::canal);
    private static final Grandeur<DeChoses> NIVEAUX = decrites("niveau", CadreDeSeance::niveau);
    private static final Grandeur<DeChoses> AUTONOMIES = decrites("autonomie", CadreDeSeance::autonomie);

    /** A session at which several were used is one of each. */
    private static final Grandeur<DeChoses> MATERIELS = compte(
            DeChoses.SEANCES,
            requete(
                    """
            select tenue.seance_id as objet, 1 as nombre, tenue.lot, unnest(coalesce(cadre.materiel, %s)) as materiel
            from tenue
            left join seance_cadre cadre on cadre.seance_id = tenue.seance_id
            where tenue.choisie
            """.formatted(habituel(cadre -> "array['" + String.join("', '", cadre.materiel()) + "']")),
                    Objet.SEANCE,
                    DES_SEANCES));

    private static final Grandeur<DeGens> EFFECTIFS =
            compte(DeGens.PERSONNES_SANS_NOM, requete("""
            select tenue.seance_id as objet, effectif.nombre, tenue.lot, effectif.tranche
            from effectif
            join tenue on tenue.seance_id = effectif.seance_id
            where tenue.choisie
            """, Objet.SEANCE, DES_SEANCES));

    /** Of what was asked for, what came with another request of the same visit. */
    private static final Grandeur<DeGens> JOINTES = compte(DeGens.DEMANDES, requete("""
            select tenue.seance_id as objet, jointe.nombre, tenue.lot, tenue.type
            from seance_demande_jointe jointe
            join tenue on tenue.seance_id = jointe.seance_id
            where tenue.choisie
            """, Objet.SEANCE, DES_SEANCES));

    /**
     * Of the inhabitants whose age partners noted, by name or as heads. Children and youth under eighteen are one, and so are those of
     * seventy and more.
     */
    private static final Grandeur<DeGens> MAJORITE =
            compte(DeGens.PERSONNES_SANS_NOM, PopulationComptee.majorite("tranche", """
            select
                        tenue.lot,
                        case when effectif.tranche in ('moins_de_douze', 'douze_dix_huit') then 'mineurs' else effectif.tranche end
                            as tranche,
                        effectif.nombre
                    from effectif
                    join tenue on tenue.seance_id = effectif.seance_id
                    where tenue.choisie
                        and tenue.type = 'partenariat'
                        and effectif.tranche not in ('professionnels', 'non_communique')
                    union all
                    select
                        venue_comptee.lot,
                        case venue_comptee.tranche_age
                            when 'moins_18' then 'mineurs'
                            when '18_24' then 'dix_huit_vingt_quatre'
                            when '25_39' then 'vingt_cinq_trente_neuf'
                            when '40_59' then 'quarante_cinquante_neuf'
                            when '60_69' then 'soixante_soixante_neuf'
                            else 'soixante_dix_plus'
                        end as tranche,
                        venue_comptee.nombre
                    from venue_comptee
                    where venue_comptee.type = 'partenariat' and venue_comptee.tranche_age <> 'inconnu'""", DES_SEANCES));

    static final List<Indicateur> COMPLEMENTS = List.of(
            de("canaux.*", CANAUX, JAMAIS, en(ACTIVITE, 23), Axe.CANAL_DE_SEANCE),
            de("niveaux.*", NIVEAUX.ou("niveau is not null"), JAMAIS, en(ACTIVITE, 24), Axe.NIVEAU),
            de("autonomies.*", AUTONOMIES.ou("autonomie is not null"), EN_PARTS, en(ACTIVITE, 25), Axe.AUTONOMIE),
            de("materiels.*", MATERIELS, JAMAIS, en(ACTIVITE, 26), Axe.MATERIEL),
            de("effectifs.*", EFFECTIFS.ou("tranche <> 'professionnels'"), JAMAIS, en(PUBLIC, 9), TRANCHE_D_EFFECTIF),
            de("demandes_jointes.*", JOINTES, JAMAIS, en(DEMANDES, 2), Axe.TYPE),
            de("professionnels_rencontres", EFFECTIFS.ou("tranche = 'professionnels'"), JAMAIS, en(PUBLIC, 10)),
            de("effectifs_majorite.*", MAJORITE, SIGNE, Ecran.AUCUN, TRANCHE_D_EFFECTIF));

    private static Grandeur<DeChoses> decrites(String quoi, Function<CadreDeSeance, @Nullable String> dit) {
        return compte(
                DeChoses.SEANCES,
                requete(
                        """
            select
                tenue.seance_id as objet,
                1 as nombre,
                tenue.lot,
                case when cadre.seance_id is null then %1$s else cadre.%2$s end as %2$s
            from tenue
            left join seance_cadre cadre on cadre.seance_id = tenue.seance_id
            where tenue.choisie
            """.formatted(habituel(cadre -> entreApostrophes(dit.apply(cadre))), quoi),
                        Objet.SEANCE,
                        DES_SEANCES));
    }

    /** What nobody said is as usual for the kind. */
    private static String habituel(Function<CadreDeSeance, String> enSql) {
        return Arrays.stream(TypeDAction.values())
                .map(type -> "when '%s' then %s".formatted(type.code(), enSql.apply(CadreDeSeance.habituel(type))))
                .collect(joining(" ", "case tenue.type::text ", " end"));
    }

    private static String entreApostrophes(@Nullable String code) {
        return code == null ? "null" : "'" + code + "'";
    }
}
