package fr.estran.programme.gestion;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Identifiant;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.equipe.SeancesDuConseiller;
import fr.estran.ville.territoire.SeancesDuLieu;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is planned where somebody is about to be away, or a venue to be closed. */
@Component
@Transactional(readOnly = true)
class SeancesEnCause implements SeancesDuLieu, SeancesDuConseiller {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private final SeancesEnCauseRepository repository;

    SeancesEnCause(SeancesEnCauseRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Carte.Ligne> prevues(LieuId lieu, LocalDate du, LocalDate au) {
        return dire(repository.duLieu(lieu, du.atStartOfDay(), au.plusDays(1).atStartOfDay()));
    }

    @Override
    public List<Carte.Ligne> prevues(ConseillerId conseiller, LocalDateTime du, LocalDateTime au) {
        return dire(repository.duConseiller(conseiller, du, au));
    }

    private static List<Carte.Ligne> dire(List<SeancesEnCauseRepository.EnCause> seances) {
        return seances.stream().map(SeancesEnCause::ligne).toList();
    }

    private static Carte.Ligne ligne(SeancesEnCauseRepository.EnCause seance) {
        return new Carte.Ligne(
                MESSAGES.dire(
                        "en_cause",
                        Map.of(
                                "jour", Jours.sansAnnee(seance.debut().toLocalDate()),
                                "debut", Jours.dire(seance.debut().toLocalTime()),
                                "fin", Jours.dire(seance.fin().toLocalTime()),
                                "titre", seance.titre(),
                                "lieu", seance.lieu() == null ? "" : ", " + seance.lieu())),
                "/equipe/programme/" + seance.action());
    }

    @Repository
    record SeancesEnCauseRepository(JdbcClient jdbc) {

        record EnCause(
                ActionId action,
                String titre,
                LocalDateTime debut,
                LocalDateTime fin,
                @Nullable String lieu) {}

        private static final String EN_CAUSE = """
            select
                seance.action_id as action,
                action.titre,
                seance.debut at time zone structure.fuseau as debut,
                seance.fin at time zone structure.fuseau as fin,
                lieu.nom as lieu
            from seance
            join structure on structure.structure_id = seance.structure_id
            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
            left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
            where seance.statut = 'prevue'
                and seance.debut < :au::timestamp at time zone structure.fuseau
                and seance.fin > :du::timestamp at time zone structure.fuseau
            """;

        /** Of what moves, at each of its stops. */
        List<EnCause> duLieu(LieuId lieu, LocalDateTime du, LocalDateTime au) {
            return lire("and seance.lieu_id in (select id from lieu where :qui in (id, halte_de_id))", lieu, du, au);
        }

        List<EnCause> duConseiller(ConseillerId conseiller, LocalDateTime du, LocalDateTime au) {
            return lire("""
                and exists (
                    select from seance_conseiller
                    where seance_conseiller.structure_id = seance.structure_id
                        and seance_conseiller.seance_id = seance.id
                        and seance_conseiller.conseiller_id = :qui
                )
                """, conseiller, du, au);
        }

        private List<EnCause> lire(String condition, Identifiant qui, LocalDateTime du, LocalDateTime au) {
            return jdbc.sql(EN_CAUSE + condition + " order by seance.debut, seance.id")
                    .param("qui", qui)
                    .param("du", du)
                    .param("au", au)
                    .query(EnCause.class)
                    .list();
        }
    }
}
