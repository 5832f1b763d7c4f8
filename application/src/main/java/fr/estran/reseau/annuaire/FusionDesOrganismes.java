package fr.estran.reseau.annuaire;

import static fr.estran.reseau.annuaire.DescriptionDOrganisme.CHOSE;
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
}
