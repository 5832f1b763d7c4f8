package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Filtre.DES_SEANCES;
import static java.util.stream.Collectors.joining;

import fr.estran.presences.CadreDeSeance;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was said of a session on its sheet, and the heads that partners counted there. */
final class PopulationsDesFeuilles {

    private PopulationsDesFeuilles() {}

    static final PopulationComptee CANAUX = decrites("canal", CadreDeSeance::canal);
    static final PopulationComptee NIVEAUX = decrites("niveau", CadreDeSeance::niveau);
    static final PopulationComptee AUTONOMIES = decrites("autonomie", CadreDeSeance::autonomie);

    /** A session at which several were used is one of each. */
    static final PopulationComptee MATERIELS = new PopulationComptee(
            """
            (
                        select tenue.seance_id as objet, 1 as nombre, unnest(coalesce(cadre.materiel, %s)) as materiel
                        from tenue
                        left join seance_cadre cadre on cadre.seance_id = tenue.seance_id
                        where tenue.choisie
                    ) equipee
            """.formatted(habituel(cadre -> "array['" + String.join("', '", cadre.materiel()) + "']")),
            Objet.SEANCE,
            DES_SEANCES);

    static final PopulationComptee EFFECTIFS = new PopulationComptee("""
            (
                        select tenue.seance_id as objet, effectif.nombre, effectif.tranche
                        from effectif
                        join tenue on tenue.seance_id = effectif.seance_id
                        where tenue.choisie
                    ) rencontree
            """, Objet.SEANCE, DES_SEANCES);

    /** Of the line of a session: those who left before their turn, or whom nobody could help. */
    static final PopulationComptee REPARTIS = new PopulationComptee("""
            (
                        select tenue.seance_id as objet, count(*) as nombre
                        from arrivee
                        join tenue on tenue.seance_id = arrivee.seance_id
                        where tenue.choisie and arrivee.etat = 'parti'
                        group by tenue.seance_id
                    ) repartie
            """, Objet.SEANCE, DES_SEANCES);

    /** What people say they can do alone after a session that was held: counted by quarter, tied to no session. */
    static final PopulationComptee PROGRES = new PopulationComptee("""
            (
                        select to_char(tenue.debut at time zone :fuseau, 'YYYY"-T"Q') as objet, dit.nombre, dit.progres
                        from retour
                        join tenue on tenue.seance_id = retour.seance_id
                        cross join lateral (
                            values
                                ('oui', retour.seul_oui),
                                ('presque', retour.seul_presque),
                                ('pas_encore', retour.seul_pas_encore)
                        ) dit (progres, nombre)
                        where tenue.choisie and dit.nombre > 0
                    ) ressentie
            """, Objet.TRIMESTRE, DES_SEANCES);

    /** Of the inhabitants whose age partners noted. Children and youth under eighteen are one. */
    static final PopulationComptee MAJORITE = PopulationComptee.majorite("tranche", """
            select
                                    case when effectif.tranche in ('moins_de_douze', 'douze_dix_huit') then 'mineurs' else effectif.tranche end
                                        as tranche,
                                    effectif.nombre
                                from effectif
                                join tenue on tenue.seance_id = effectif.seance_id
                                where tenue.choisie and effectif.tranche not in ('professionnels', 'non_communique')""", DES_SEANCES);

    private static PopulationComptee decrites(String quoi, Function<CadreDeSeance, @Nullable String> dit) {
        return new PopulationComptee(
                """
            (
                        select
                            tenue.seance_id as objet,
                            1 as nombre,
                            case when cadre.seance_id is null then %s else cadre.%s end as %s
                        from tenue
                        left join seance_cadre cadre on cadre.seance_id = tenue.seance_id
                        where tenue.choisie
                    ) decrite
            """.formatted(habituel(cadre -> entreApostrophes(dit.apply(cadre))), quoi, quoi),
                Objet.SEANCE,
                DES_SEANCES);
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
