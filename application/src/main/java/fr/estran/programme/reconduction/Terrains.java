package fr.estran.programme.reconduction;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.estran.programme.planification.Empechement;
import fr.estran.programme.planification.JoursSansAccueil;
import fr.estran.programme.planification.LectureDesSeries;
import fr.estran.programme.reconduction.Terrain.Absence;
import fr.estran.programme.reconduction.Terrain.Fermeture;
import fr.estran.programme.reconduction.Terrain.Lieu;
import fr.estran.programme.reconduction.Terrain.Membre;
import fr.estran.programme.reconduction.Terrain.Plage;
import fr.estran.programme.reconduction.Terrain.Prise;
import fr.estran.socle.commun.BenevoleId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.temps.Calendrier;
import fr.estran.ville.calendrier.HeuresDeService;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/** A quarter, read whole. */
@Component
record Terrains(
        TerrainRepository repository,
        LectureDesSeries series,
        HeuresDeService heures,
        List<JoursSansAccueil> autres,
        Clock horloge) {

    /** Whoever takes a quarter over waits for whoever does it already: what the other wrote is then seen. */
    void verrouiller() {
        repository.verrouiller();
    }

    LocalDate aujourdhui() {
        return LocalDate.ofInstant(horloge.instant(), heures.fuseau());
    }

    Calendrier calendrier() {
        return series.calendrier();
    }

    Terrain lire(Periode trimestre) {
        var fuseau = heures.fuseau();
        return new Terrain(
                trimestre,
                fuseau,
                aujourdhui().plusDays(1),
                series.calendrier(),
                heures.feries(),
                repository.lieux().stream()
                        .collect(toMap(Terrain.Lieu::id, identity(), (un, _) -> un, LinkedHashMap::new)),
                repository.equipe().stream()
                        .collect(toMap(Terrain.Membre::id, identity(), (un, _) -> un, LinkedHashMap::new)),
                repository.benevoles(trimestre.debut()),
                repository.prises(trimestre),
                absences(trimestre, fuseau),
                repository.fermetures(trimestre),
                repository.ouvertures(),
                repository.horaires());
    }

    /** Another quarter of the same town. */
    Terrain lire(Periode trimestre, Terrain autre) {
        return new Terrain(
                trimestre,
                autre.fuseau(),
                autre.demain(),
                autre.calendrier(),
                autre.feries(),
                autre.lieux(),
                autre.equipe(),
                repository.benevoles(trimestre.debut()),
                repository.prises(trimestre),
                absences(trimestre, autre.fuseau()),
                repository.fermetures(trimestre),
                autre.ouvertures(),
                autre.horaires());
    }

    private List<Absence> absences(Periode trimestre, ZoneId fuseau) {
        return Stream.concat(
                        repository.absences(trimestre).stream(),
                        autres.stream()
                                .flatMap(autre -> autre.empechements(trimestre).stream())
                                .map(empechement -> absence(empechement, fuseau))
                                .filter(Objects::nonNull))
                .toList();
    }

    private static @Nullable Absence absence(Empechement empechement, ZoneId fuseau) {
        return empechement.conseiller() == null
                ? null
                : new Absence(
                        empechement.conseiller(),
                        LocalDateTime.ofInstant(empechement.debut(), fuseau),
                        LocalDateTime.ofInstant(empechement.fin(), fuseau));
    }

    /** Who and what is taken, or away, in a quarter: a statement for each kind, however many things are taken over into it. */
    @Repository
    record TerrainRepository(JdbcClient jdbc) {

        void verrouiller() {
            jdbc.sql("select structure_id::text from structure for no key update")
                    .query(String.class)
                    .single();
        }

        List<Prise> prises(Periode jours) {
            return jdbc.sql("""
                select
                    seance.debut at time zone structure.fuseau as debut,
                    seance.fin at time zone structure.fuseau as fin,
                    seance.lieu_id,
                    action.titre,
                    array(
                        select conseiller_id
                        from seance_conseiller
                        where seance_conseiller.structure_id = seance.structure_id
                            and seance_conseiller.seance_id = seance.id
                    ) as conseillers
                from seance
                join structure on structure.structure_id = seance.structure_id
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                where seance.debut > minuit(:debut::date - 1)
                    and seance.debut < minuit(:fin)
                    and not seance.annulee
                order by seance.debut, seance.id
                """)
                    .paramSource(jours)
                    .query(TerrainRepository::prise)
                    .list();
        }

        List<Absence> absences(Periode jours) {
            return jdbc.sql("""
                select
                    conseiller_id as conseiller,
                    debut + case moment when 'apres_midi' then time '13:00' else time '00:00' end as debut,
                    fin + case moment when 'matin' then interval '13 hours' else interval '24 hours' end as fin
                from indisponibilite
                where fin >= :debut and debut < :fin
                """).paramSource(jours).query(Absence.class).list();
        }

        List<Fermeture> fermetures(Periode jours) {
            return jdbc.sql("""
                select lieu_id as lieu, debut, fin, raison
                from fermeture_de_lieu
                where fin >= :debut and debut < :fin
                """).paramSource(jours).query(Fermeture.class).list();
        }

        List<Plage<LieuId>> ouvertures() {
            return jdbc.sql("select lieu_id, jour, ouvre, ferme from lieu_ouverture")
                    .query((ligne, _) -> new Plage<>(
                            new LieuId(ligne.getObject("lieu_id", UUID.class)),
                            ligne.getInt("jour"),
                            ligne.getObject("ouvre", LocalTime.class),
                            ligne.getObject("ferme", LocalTime.class)))
                    .list();
        }

        List<Plage<ConseillerId>> horaires() {
            return jdbc.sql("select conseiller_id, jour, debut, fin from conseiller_horaire")
                    .query((ligne, _) -> new Plage<>(
                            new ConseillerId(ligne.getObject("conseiller_id", UUID.class)),
                            ligne.getInt("jour"),
                            ligne.getObject("debut", LocalTime.class),
                            ligne.getObject("fin", LocalTime.class)))
                    .list();
        }

        List<Lieu> lieux() {
            return jdbc.sql("""
                select id, nom, quartier, capacite, retire_le as "retireLe",
                    fusionne_dans_id is not null as reuni,
                    mobile is true as mobile
                from lieu
                order by nom, reference
                """).query(Lieu.class).list();
        }

        List<Membre> equipe() {
            return jdbc.sql("""
                select id, nom_entier(conseiller) as nom, entree, sortie
                from conseiller
                order by prenom, nom, id
                """).query(Membre.class).list();
        }

        Set<BenevoleId> benevoles(LocalDate jour) {
            return new HashSet<>(jdbc.sql("select id from benevole where parti_le is null or parti_le > :jour")
                    .param("jour", jour)
                    .query(BenevoleId.class)
                    .list());
        }

        private static Prise prise(ResultSet ligne, int rang) throws SQLException {
            return new Prise(
                    ligne.getObject("debut", LocalDateTime.class),
                    ligne.getObject("fin", LocalDateTime.class),
                    Identifiants.de(ligne.getObject("lieu_id", UUID.class), LieuId::new),
                    Set.copyOf(Identifiants.de(
                            List.of((UUID[]) ligne.getArray("conseillers").getArray()), ConseillerId::new)),
                    ligne.getString("titre"),
                    null);
        }
    }
}
