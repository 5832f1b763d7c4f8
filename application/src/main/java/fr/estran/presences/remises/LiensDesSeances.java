package fr.estran.presences.remises;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.estran.inscriptions.maplace.LiensRemis;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.personnes.registre.Fiches;
import fr.estran.presences.remises.LiensDesSeances.LienDeSeanceRepository.Lu;
import fr.estran.presences.remises.LiensDesSeances.LienDeSeanceRepository.Suivie;
import fr.estran.programme.SeanceAPointer;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links that go with a session: put by whoever keeps its sheet, told for a while to those who were noted there. */
@Service
@Transactional
class LiensDesSeances implements LiensRemis {

    /** After the session, in which those who came find them on their page. */
    private static final int MOIS = 3;

    private final LienDeSeanceRepository repository;
    private final Fiches fiches;
    private final Journal journal;
    private final Clock horloge;

    LiensDesSeances(LienDeSeanceRepository repository, Fiches fiches, Journal journal, Clock horloge) {
        this.repository = repository;
        this.fiches = fiches;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** In words. */
    static String jusquAu(SeanceAPointer seance) {
        return Jours.dire(seance.debut().toLocalDate().plusMonths(MOIS));
    }

    @Transactional(readOnly = true)
    public List<LienDeSeance> de(SeanceId seance) {
        return repository.lire(seance);
    }

    /** @return whether it is there now, under those words: the same address may be there under others */
    public boolean ajouter(SeanceId seance, LienDeSeance lien) {
        if (repository.ajouter(seance, lien)) {
            journal.noter("lien.ajouter", seance.valeur());
            return true;
        }
        return repository.lire(seance).contains(lien);
    }

    public void retirer(SeanceId seance, String lien) {
        if (repository.retirer(seance, lien)) {
            journal.noter("lien.retirer", seance.valeur());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Remise> pour(Collection<InscriptionVue> inscriptions, ZoneId fuseau) {
        var actions = new ArrayList<ActionId>();
        var usagers = new ArrayList<UsagerId>();
        inscriptions.stream()
                .filter(LiensDesSeances::lisibles)
                .forEach(une -> fiches.deLaPersonne(une.usager()).forEach(fiche -> {
                    actions.add(une.action());
                    usagers.add(fiche);
                }));
        if (actions.isEmpty()) {
            return List.of();
        }
        var depuis = LocalDate.ofInstant(horloge.instant(), fuseau).minusMonths(MOIS);
        return repository.lus(actions, usagers, depuis).stream()
                .collect(groupingBy(Lu::suivie, LinkedHashMap::new, mapping(Lu::remis, toList())))
                .entrySet()
                .stream()
                .map(une -> remise(une.getKey(), une.getValue()))
                .toList();
    }

    /** That somebody was there is told to nobody else: not to who asked in their name, nor to the professional who booked. */
    private static boolean lisibles(InscriptionVue une) {
        return !une.aProuver() && une.tiers() == null && (une.professionnel() == null || une.accordPresence());
    }

    private static Remise remise(Suivie suivie, List<Remis> liens) {
        return new Remise(suivie.action(), suivie.jour(), suivie.jour().plusMonths(MOIS), liens);
    }

    @Repository
    record LienDeSeanceRepository(JdbcClient jdbc) {

        record Suivie(ActionId action, SeanceId seance, LocalDate jour) {}

        record Lu(ActionId action, SeanceId seance, LocalDate jour, String titre, String lien) {

            Suivie suivie() {
                return new Suivie(action, seance, jour);
            }

            Remis remis() {
                return new Remis(titre, lien, new LienDeSeance(titre, lien).ou());
            }
        }

        List<LienDeSeance> lire(SeanceId seance) {
            return jdbc.sql("""
                select titre, lien
                from lien_de_seance
                where seance_id = :seance
                order by plier(titre), lien
                """)
                    .param("seance", seance)
                    .query(LienDeSeance.class)
                    .list();
        }

        boolean ajouter(SeanceId seance, LienDeSeance lien) {
            return jdbc.sql("""
                insert into lien_de_seance (structure_id, seance_id, lien, titre)
                values (structure_courante(), :seance, :lien, :titre)
                on conflict (structure_id, seance_id, lien) do nothing
                """).param("seance", seance).paramSource(lien).update() > 0;
        }

        boolean retirer(SeanceId seance, String lien) {
            return jdbc.sql("delete from lien_de_seance where seance_id = :seance and lien = :lien")
                            .param("seance", seance)
                            .param("lien", lien)
                            .update()
                    > 0;
        }

        /**
         * The latest session first.
         *
         * @param usagers a record for each of the actions, that may have come to it
         */
        List<Lu> lus(List<ActionId> actions, List<UsagerId> usagers, LocalDate depuis) {
            return jdbc.sql("""
                select
                    seance.action_id as action,
                    seance.id as seance,
                    (seance.debut at time zone structure.fuseau)::date as jour,
                    lien_de_seance.titre,
                    lien_de_seance.lien
                from seance
                join structure on structure.structure_id = seance.structure_id
                join lien_de_seance on lien_de_seance.structure_id = seance.structure_id
                    and lien_de_seance.seance_id = seance.id
                where seance.action_id = any(:actions)
                    and seance.statut <> 'annulee'
                    and (seance.debut at time zone structure.fuseau)::date >= :depuis
                    and exists (
                        select from participation
                        join unnest(:actions::uuid[], :usagers::uuid[]) inscrite (action_id, usager_id)
                            on inscrite.usager_id = participation.usager_id
                        where participation.structure_id = seance.structure_id
                            and participation.seance_id = seance.id
                            and participation.presence = 'present'
                            and inscrite.action_id = seance.action_id)
                order by seance.debut desc, seance.id, plier(lien_de_seance.titre), lien_de_seance.lien
                """)
                    .param("actions", actions)
                    .param("usagers", usagers)
                    .param("depuis", depuis)
                    .query(Lu.class)
                    .list();
        }
    }
}
