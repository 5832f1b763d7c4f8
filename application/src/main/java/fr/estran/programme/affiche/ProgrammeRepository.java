package fr.estran.programme.affiche;

import fr.estran.programme.LigneDuProgramme;
import fr.estran.programme.SeancePublique;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.FormesDeLaVille;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What is published, and may still be come to; what partners hold for those they know is not for whoever passes by. */
@Repository
record ProgrammeRepository(JdbcClient jdbc, FormesDeLaVille formes) {

    private static final String PUBLIEES = LigneDuProgramme.SEANCES
            + " where action.publiee and seance.heure_connue and seance.retrait is null and action.type::text in "
            + TypeDAction.sql(TypeDAction::auProgramme);

    private static final String CHOISIES = PUBLIEES + """
            and seance.debut >= minuit(:debut)
            and seance.fin > :maintenant
            and (:quartier::text is null or lieu.quartier::text = :quartier::text or action.ou = 'visio' and seance.lieu_id is null
                or action.type::text in %s)
            and (:type::text is null or action.type::text = :type::text)
            and (:thematique::text is null or thematique.retenue::text = :thematique::text)
        """.formatted(TypeDAction.sql(type -> !type.enUnLieu()));

    private static final String A_VENIR = CHOISIES + " and seance.debut < minuit(:fin)" + LigneDuProgramme.ORDRE;

    private static final String TENUES =
            PUBLIEES + """
             and seance.statut = 'tenue' and seance.debut >= minuit(:debut) and seance.debut < minuit(:fin)
            and action.type::text not in\s""" + TypeDAction.sql(TypeDAction::individuelle) + LigneDuProgramme.ORDRE;

    private static final String PREMIER_JOUR =
            "select min((choisie.debut at time zone choisie.fuseau)::date) from (" + CHOISIES + ") choisie";

    private static final String VOISIN = """
        with milieu as (
            select quartier.code, quartier.nom, avg(lieu.latitude) as latitude, avg(lieu.longitude) as longitude
            from quartier
            left join lieu on lieu.structure_id = quartier.structure_id and lieu.quartier = quartier.code
                and lieu.retire_le is null
            where quartier.nom is not null and quartier.retire_le is null
            group by quartier.code, quartier.nom
        ), premier as (
            select lieu.quartier, min((choisie.debut at time zone choisie.fuseau)::date) as jour
            from (%s) choisie
            join lieu on lieu.id = choisie.lieu_id
            group by lieu.quartier
        )
        select autre.code::text as code, autre.nom, premier.jour, distance.carre is not null as mesure
        from milieu autre
        join premier on premier.quartier = autre.code
        left join milieu ici on ici.code::text = :code
        cross join lateral (
            select power(autre.latitude - ici.latitude, 2)
                + power((autre.longitude - ici.longitude) * cos(radians(ici.latitude::float8))::numeric, 2) as carre
        ) distance
        where autre.code::text <> :code
        order by distance.carre nulls last, autre.nom
        limit 1
        """.formatted(CHOISIES);

    private record Choix(String genre, String code, String nom) {}

    /** Of local days, those that are not over; help by telephone is near everyone. */
    List<SeancePublique> aVenir(Periode periode, FiltreDuProgramme filtre, Instant maintenant) {
        return seances(choisies(A_VENIR, periode.debut(), filtre, maintenant).param("fin", periode.fin()));
    }

    /** The first day, from that one on, on which there is something. */
    Optional<LocalDate> premierJour(LocalDate debut, FiltreDuProgramme filtre, Instant maintenant) {
        return choisies(PREMIER_JOUR, debut, filtre, maintenant)
                .query(LocalDate.class)
                .optional();
    }

    private StatementSpec choisies(String sql, LocalDate debut, FiltreDuProgramme filtre, Instant maintenant) {
        return jdbc.sql(sql)
                .param("debut", debut)
                .param("maintenant", maintenant)
                .paramSource(filtre);
    }

    /**
     * Of those days, what was held for all who came. An hour that one person holds is not told: that it was held says that they
     * came.
     */
    List<SeancePublique> tenues(Periode periode) {
        return seances(jdbc.sql(TENUES).param("debut", periode.debut()).param("fin", periode.fin()));
    }

    /** The next that take place. */
    List<SeancePublique> prochaines(Instant maintenant, int nombre) {
        return seances(jdbc.sql(PUBLIEES + " and seance.fin > :maintenant and not seance.annulee"
                        + LigneDuProgramme.ORDRE + " limit :nombre")
                .param("maintenant", maintenant)
                .param("nombre", nombre));
    }

    /** All sessions of one that is published, those of the past too. */
    List<SeancePublique> deLAction(ActionId action) {
        return seances(jdbc.sql(PUBLIEES + " and action.id = :action" + LigneDuProgramme.ORDRE)
                .param("action", action));
    }

    /** On the same theme, of those for which one registers too: the first of each other action. */
    List<SeancePublique> surLeMemeTheme(ActionId action, Instant maintenant, int nombre) {
        return seances(jdbc.sql(PUBLIEES + """
                and action.capacite is not null
                and action.id <> :action
                and thematique.retenue = (
                    select voulu.retenue
                    from action voulue
                    join thematique_retenue voulu on voulu.structure_id = voulue.structure_id
                        and voulu.code = voulue.thematique
                    where voulue.id = :action
                )
                and not seance.annulee
                and seance.debut > :maintenant
                and not exists (
                    select from seance autre
                    where autre.structure_id = seance.structure_id and autre.action_id = seance.action_id
                        and autre.debut < seance.debut
                        and not autre.annulee
                )
            """ + LigneDuProgramme.ORDRE + " limit :nombre")
                .param("action", action)
                .param("maintenant", maintenant)
                .param("nombre", nombre));
    }

    /** To come, at that venue or in its district: the first of each action at each venue. */
    List<SeancePublique> presDe(LieuId lieu, Instant maintenant, int nombre) {
        return seances(jdbc.sql(PUBLIEES + """
                and seance.debut > :maintenant
                and not seance.annulee
                and (
                    seance.lieu_id = :lieu
                    or lieu.quartier = (select quartier from lieu where id = :lieu and quartier <> 'hors_commune')
                )
                and not exists (
                    select from seance autre
                    where autre.structure_id = seance.structure_id and autre.action_id = seance.action_id
                        and autre.lieu_id = seance.lieu_id
                        and autre.debut > :maintenant
                        and autre.debut < seance.debut
                        and not autre.annulee
                )
            """ + LigneDuProgramme.ORDRE + " limit :nombre")
                .param("lieu", lieu)
                .param("maintenant", maintenant)
                .param("nombre", nombre));
    }

    /** That some session of these days is about. */
    List<Repere> themes(Periode periode) {
        return jdbc.sql("""
            select distinct theme.retenue as code, coalesce(theme.libelle, theme.retenue) as nom
            from action
            join seance on seance.structure_id = action.structure_id and seance.action_id = action.id
            join structure on structure.structure_id = action.structure_id
            join thematique_retenue theme
                on theme.structure_id = action.structure_id and theme.code = action.thematique
            where action.publiee
                and not seance.annulee
                and seance.debut >= minuit(:debut)
                and seance.debut < minuit(:fin)
            """).paramSource(periode).query(Repere.class).list();
    }

    private List<SeancePublique> seances(StatementSpec requete) {
        var connues = formes.lire();
        return requete.query(LigneDuProgramme.class).stream()
                .map(ligne -> ligne.seance(connues))
                .toList();
    }

    /** The one that it was found to be, if it was; none where it was retired. */
    Optional<Repere> quartier(String code) {
        return jdbc.sql("""
            select garde.code, garde.nom
            from quartier nomme
            join quartier garde on garde.structure_id = nomme.structure_id
                and garde.code = coalesce(nomme.fusionne_dans, nomme.code)
            where nomme.code::text = :code and garde.nom is not null and garde.retire_le is null
            """).param("code", code).query(Repere.class).optional();
    }

    /** Whether the town has none. */
    boolean sansQuartier() {
        return jdbc.sql("select not exists (select from quartier where nom is not null and retire_le is null)")
                .query(Boolean.class)
                .single();
    }

    /** @param mesure whether it is known to be the nearest: a venue of each of the two has its place on the map */
    record Voisin(String code, String nom, LocalDate jour, boolean mesure) {}

    /** Of the other districts where there is something, the nearest: as the crow flies, from the middle of their venues. */
    Optional<Voisin> voisin(String code, LocalDate debut, FiltreDuProgramme filtre, Instant maintenant) {
        return choisies(VOISIN, debut, filtre.dans(""), maintenant)
                .param("code", code)
                .query(Voisin.class)
                .optional();
    }

    /** As the public reads them. */
    private List<Repere> nommer(List<Repere> types) {
        var connues = formes.lire();
        return types.stream()
                .map(type -> new Repere(
                        type.code(),
                        connues.de(Code.de(TypeDAction.class, type.code()))
                                .publique()
                                .titre()))
                .toList();
    }

    Reperes reperes(Instant maintenant) {
        var choix = jdbc.sql("""
                                with a_venir as (
                                    select action.type::text, action.thematique, lieu.quartier
                                    from seance
                                    join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                                    left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                                    where seance.fin > :maintenant
                                        and action.publiee
                                        and action.type::text in\s""" + TypeDAction.sql(TypeDAction::auProgramme) + """
                                )
                                select 'fuseau' as genre, fuseau as code, '' as nom from structure
                                union all
                                select 'quartier', code, nom
                                from quartier
                                where nom is not null and code in (select quartier from a_venir)
                                union all
                                select distinct 'theme', retenue, libelle
                                from thematique_retenue
                                where libelle is not null and code in (select thematique from a_venir)
                                union all
                                select distinct 'forme', type, type from a_venir
                                order by genre, nom
                                """)
                .param("maintenant", maintenant)
                .query(Choix.class)
                .list();
        var parGenre = choix.stream()
                .collect(Collectors.groupingBy(
                        Choix::genre, Collectors.mapping(un -> new Repere(un.code(), un.nom()), Collectors.toList())));
        return new Reperes(
                ZoneId.of(parGenre.getOrDefault("fuseau", List.of()).getFirst().code()),
                parGenre.getOrDefault("quartier", List.of()),
                parGenre.getOrDefault("theme", List.of()),
                nommer(parGenre.getOrDefault("forme", List.of())));
    }
}
