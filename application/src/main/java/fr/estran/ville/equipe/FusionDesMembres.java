package fr.estran.ville.equipe;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.AttacheAuConseiller;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.pages.ApercuDeFusion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two sheets of one person become one: all that named the one names the other, in one transaction. The sheet that went is no more. */
@Service
@Transactional
class FusionDesMembres {

    private static final Messages MESSAGES = Messages.de("ville/equipe");

    private final MembreRepository membres;
    private final FusionDesMembresRepository repository;
    private final List<AttacheAuConseiller> attaches;
    private final Journal journal;

    FusionDesMembres(
            MembreRepository membres,
            FusionDesMembresRepository repository,
            List<AttacheAuConseiller> attaches,
            Journal journal) {
        this.membres = membres;
        this.repository = repository;
        this.attaches = attaches;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    Optional<ConseillerId> garde(ConseillerId membre) {
        return repository.garde(membre);
    }

    /** Whose sheet that is now: a form may have been open while it was found to be another's. */
    @Transactional(readOnly = true)
    ConseillerId actuelle(ConseillerId membre) {
        return garde(membre).orElse(membre);
    }

    /** Those that could be this person under another sheet; those of that name first. */
    @Transactional(readOnly = true)
    List<Membre> autres(Membre membre) {
        var semblables = membres.semblables(membre.id(), membre.prenom(), membre.nom(), membre.courriel());
        return membres.tous().stream()
                .filter(autre -> !autre.id().equals(membre.id()))
                .sorted(comparing(semblables::contains, reverseOrder()))
                .toList();
    }

    @Transactional(readOnly = true)
    ApercuDeFusion apercu(ConseillerId garde, ConseillerId absorbe) {
        if (garde.equals(absorbe)) {
            throw new Introuvable();
        }
        var reste = lire(garde);
        var parti = lire(absorbe);
        var suites = new ArrayList<String>();
        attaches.forEach(attache -> suites.addAll(attache.enMots(absorbe)));
        if (parti.entree().isBefore(reste.entree())) {
            suites.add(MESSAGES.dire("reunir.entree", Map.of("jour", Jours.dire(parti.entree()))));
        }
        var empechements = new ArrayList<String>();
        temps(reste, parti).ifPresent(empechements::add);
        attaches.forEach(attache -> empechements.addAll(attache.empeche(absorbe, garde)));
        return new ApercuDeFusion(reste.nomComplet(), parti.nomComplet(), suites, empechements);
    }

    /** @return false where what would follow is no longer what was read */
    boolean reunir(ConseillerId garde, ConseillerId absorbe, String accord) {
        membres.seReserver();
        for (var id : garde.compareTo(absorbe) < 0 ? List.of(garde, absorbe) : List.of(absorbe, garde)) {
            if (!membres.verrouillerPourTous(id)) {
                throw new Introuvable();
            }
        }
        var apercu = apercu(garde, absorbe);
        if (!apercu.empechements().isEmpty() || !apercu.accord().equals(accord)) {
            return false;
        }
        attaches.forEach(attache -> attache.figer(garde));
        suivre(absorbe, garde);
        attaches.forEach(AttacheAuConseiller::conclure);
        journal.noter("equipe.reunir", garde.valeur());
        return true;
    }

    /** An older folder may have named again those that went. Days that were once made those of both are so again, and write nothing out. */
    void rejouer() {
        for (var revenu = repository.revenu(); revenu.isPresent(); revenu = repository.revenu()) {
            suivre(revenu.get().de(), revenu.get().vers());
        }
    }

    private void suivre(ConseillerId de, ConseillerId vers) {
        repository.completer(de, vers);
        attaches.forEach(attache -> attache.suivre(de, vers));
        repository.retenir(de, vers);
        membres.supprimer(de);
    }

    /** One stay of the team in two sheets, and the one that stays says until when. */
    private static Optional<String> temps(Membre reste, Membre parti) {
        if (jusque(parti).isAfter(jusque(reste))) {
            return Optional.of(MESSAGES.dire(
                    "reunir.autre_sens", Map.of("garde", reste.nomComplet(), "absorbe", parti.nomComplet())));
        }
        var ecart = parti.sortie() != null && parti.sortie().plusDays(1).isBefore(reste.entree());
        return ecart ? Optional.of(MESSAGES.dire("reunir.deux_temps")) : Optional.empty();
    }

    private static LocalDate jusque(Membre membre) {
        return membre.sortie() == null ? LocalDate.MAX : membre.sortie();
    }

    private Membre lire(ConseillerId membre) {
        return membres.lire(membre).orElseThrow(Introuvable::new);
    }

    /** Two sheets that are one person's, and what is remembered of the one that went. */
    @Repository
    record FusionDesMembresRepository(JdbcClient jdbc) {

        /** @param de a sheet that is there again, because a folder of records named it */
        record Revenu(ConseillerId de, ConseillerId vers) {}

        /** Of a sheet that went, the one that stays. */
        Optional<ConseillerId> garde(ConseillerId membre) {
            return jdbc.sql("select conserve_id from conseiller_reuni where id = :membre")
                    .param("membre", membre)
                    .query(ConseillerId.class)
                    .optional();
        }

        /** One that a folder names again after another was found to be it is told last. */
        Optional<Revenu> revenu() {
            return jdbc.sql("""
                select conseiller.id as de, reuni.conserve_id as vers
                from conseiller_reuni reuni
                join conseiller on conseiller.structure_id = reuni.structure_id
                    and conseiller.reference = reuni.reference
                where conseiller.id <> reuni.conserve_id
                order by reuni.reference
                limit 1
                """).query(Revenu.class).optional();
        }

        /** What its sheet does not say, the other's does; of the team from the first day of both. Its last day stands. */
        void completer(ConseillerId de, ConseillerId vers) {
            jdbc.sql("""
                update conseiller
                set
                    courriel = coalesce(conseiller.courriel, autre.courriel),
                    entree = least(conseiller.entree, autre.entree)
                from conseiller autre
                where conseiller.id = :vers and autre.structure_id = conseiller.structure_id and autre.id = :de
                """).param("de", de).param("vers", vers).update();
        }

        /** Those that were found to be this one already follow it. */
        void retenir(ConseillerId de, ConseillerId vers) {
            jdbc.sql("update conseiller_reuni set conserve_id = :vers where conserve_id = :de")
                    .param("de", de)
                    .param("vers", vers)
                    .update();
            jdbc.sql("""
                insert into conseiller_reuni (structure_id, id, reference, conserve_id)
                select structure_id, id, reference, :vers
                from conseiller
                where id = :de
                on conflict on constraint conseiller_reuni_reference_unique do nothing
                """).param("de", de).param("vers", vers).update();
        }
    }
}
