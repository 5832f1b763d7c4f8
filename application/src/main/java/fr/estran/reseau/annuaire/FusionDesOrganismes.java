package fr.estran.reseau.annuaire;

import static fr.estran.reseau.annuaire.DescriptionDOrganisme.CHOSE;
import static fr.estran.reseau.annuaire.DescriptionDOrganisme.ORGANISME;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.dossier.DeuxEnUnRepository;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.pages.ApercuDeFusion;
import fr.estran.ville.territoire.Quartiers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two spellings of one body become one, as two venues do: all that named the one names the other, in one transaction. */
@Service
@Transactional
class FusionDesOrganismes {

    private static final Messages MESSAGES = Messages.de("reseau/collectif");

    private final OrganismeRepository organismes;
    private final FusionDesOrganismesRepository repository;
    private final DeuxEnUnRepository fusions;
    private final List<AttacheALOrganisme> attaches;
    private final Quartiers quartiers;
    private final Journal journal;
    private final Clock horloge;

    FusionDesOrganismes(
            OrganismeRepository organismes,
            FusionDesOrganismesRepository repository,
            DeuxEnUnRepository fusions,
            List<AttacheALOrganisme> attaches,
            Quartiers quartiers,
            Journal journal,
            Clock horloge) {
        this.organismes = organismes;
        this.repository = repository;
        this.fusions = fusions;
        this.attaches = attaches;
        this.quartiers = quartiers;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    Optional<OrganismeId> garde(OrganismeId organisme) {
        return fusions.garde(CHOSE, organisme, OrganismeId.class);
    }

    /** Those that could be a body under another name; those that look like it first. */
    @Transactional(readOnly = true)
    List<OrganismeDecrit> autres(OrganismeDecrit organisme) {
        return organismes.tous().stream()
                .filter(autre -> !autre.id().equals(organisme.id()))
                .sorted(comparing(autre -> organisme.memeNomQue(autre.nom()), reverseOrder()))
                .toList();
    }

    @Transactional(readOnly = true)
    ApercuDeFusion apercu(OrganismeId garde, OrganismeId absorbe) {
        var reste = organismes.lire(garde).orElseThrow(Introuvable::new);
        var parti = organismes.lire(absorbe).orElseThrow(Introuvable::new);
        var suites = new ArrayList<String>();
        attaches.forEach(attache -> suites.addAll(attache.enMots(absorbe)));
        if (repository.lie(absorbe)) {
            suites.add(MESSAGES.dire("reunir.lien", Map.of("autre", repository.lie(garde))));
        }
        return new ApercuDeFusion(reste.nom(), parti.nom(), suites);
    }

    /** @return false where what would follow is no longer what was read */
    boolean reunir(OrganismeId garde, OrganismeId absorbe, String accord) {
        quartiers.seReserver();
        organismes.seReserver();
        if (garde.equals(absorbe)) {
            throw new Introuvable();
        }
        for (var id : garde.compareTo(absorbe) < 0 ? List.of(garde, absorbe) : List.of(absorbe, garde)) {
            var _ = organismes.verrouiller(id).orElseThrow(Introuvable::new);
        }
        if (organismes.lire(garde).orElseThrow(Introuvable::new).retireLe() != null) {
            throw new Introuvable();
        }
        if (!apercu(garde, absorbe).accord().equals(accord)) {
            return false;
        }
        suivre(absorbe, garde);
        repository.completer(absorbe, garde);
        fusions.reunir(CHOSE, absorbe, garde, LocalDate.now(horloge));
        journal.noter("organisme.reunir", garde.valeur());
        return true;
    }

    /** An older folder may have named again those that went. */
    void rejouer() {
        fusions.rejouer(CHOSE, LocalDate.now(horloge));
        repository.retirerLesLiens();
        fusions.reunis(CHOSE, OrganismeId.class).forEach(reuni -> suivre(reuni.de(), reuni.vers()));
    }

    private void suivre(OrganismeId de, OrganismeId vers) {
        attaches.forEach(attache -> attache.suivre(de, vers));
        repository.deplacerLeLien(de, vers);
        fusions.suivre(CHOSE, de, vers);
    }

    /** Two bodies that are one: their sheets, their districts, their link. */
    @Repository
    record FusionDesOrganismesRepository(JdbcClient jdbc) {

        boolean lie(OrganismeId organisme) {
            return jdbc.sql("select exists (select from lien_professionnel where acteur_id = :id)")
                    .param("id", organisme)
                    .query(Boolean.class)
                    .single();
        }

        /** Its people keep their link, unless those of the one that stays have one. */
        void deplacerLeLien(OrganismeId de, OrganismeId vers) {
            jdbc.sql("""
                update lien_professionnel
                set acteur_id = :vers
                where acteur_id = :de
                    and not exists (select from lien_professionnel garde where garde.acteur_id = :vers)
                """).param("de", de).param("vers", vers).update();
            jdbc.sql("delete from lien_professionnel where acteur_id = :de")
                    .param("de", de)
                    .update();
        }

        /** What its sheet does not say, the other's does; where both act, both districts. */
        void completer(OrganismeId de, OrganismeId vers) {
            jdbc.sql("""
                insert into acteur_quartier (structure_id, acteur_id, quartier)
                select autre.structure_id, acteur.id, autre.quartier
                from acteur
                join acteur autre on autre.structure_id = acteur.structure_id and autre.id = :de
                where acteur.id = :vers and autre.quartier <> acteur.quartier
                on conflict (structure_id, acteur_id, quartier) do nothing
                """).param("de", de).param("vers", vers).update();
            jdbc.sql(ORGANISME.completer()).param("de", de).param("vers", vers).update();
        }

        /** Of those that a folder retires, as of those that somebody retires. */
        void retirerLesLiens() {
            jdbc.sql("""
                delete from lien_professionnel
                using acteur
                where acteur.structure_id = lien_professionnel.structure_id
                    and acteur.id = lien_professionnel.acteur_id
                    and acteur.retire_le is not null
                    and acteur.fusionne_dans_id is null
                """).update();
        }
    }
}
