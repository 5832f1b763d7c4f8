package fr.estran.actes;

import fr.estran.bilan.Composition;
import fr.estran.bilan.Partie;
import fr.estran.bilan.Redaction;
import fr.estran.bilan.Volume;
import fr.estran.commun.Identifiants;
import fr.estran.commun.Introuvable;
import fr.estran.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports that are being written. */
@Service
class Brouillons {

    private final RapportRepository rapports;
    private final SectionRepository sections;
    private final Projets projets;
    private final DejaDits dejaDits;
    private final Journal journal;
    private final Clock horloge;

    Brouillons(
            RapportRepository rapports,
            SectionRepository sections,
            Projets projets,
            DejaDits dejaDits,
            Journal journal,
            Clock horloge) {
        this.rapports = rapports;
        this.sections = sections;
        this.projets = projets;
        this.dejaDits = dejaDits;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public List<RapportAnnuel> tous() {
        return rapports.tous();
    }

    @Transactional
    public Debut commencer(int annee, String par) {
        if (annee > LocalDate.now(horloge).getYear()) {
            return new Debut.Futur(annee);
        }
        if (!dejaDits.connue(annee)) {
            return new Debut.SansActivite(annee);
        }
        return ouvrir(annee, 1, null, par);
    }

    /** The words of the version before are taken along, with the figures that they were written from. */
    @Transactional
    public Debut corriger(int annee, String motif, String par) {
        var derniere = rapports.versions(annee).stream().findFirst();
        if (derniere.isEmpty() || derniere.get().brouillon()) {
            return new Debut.RienACorriger(annee);
        }
        var debut = ouvrir(annee, derniere.get().version() + 1, motif.strip(), par);
        if (debut instanceof Debut.Commence(var rapport)) {
            sections.reprendre(derniere.get().id(), rapport);
            rapports.ordonner(rapport, rapports.ordre(derniere.get().id()));
        }
        return debut;
    }

    private Debut ouvrir(int annee, int version, @Nullable String motif, String par) {
        var id = RapportId.nouveau();
        if (!rapports.commencer(id, annee, version, motif, par)) {
            return new Debut.DejaCommence(annee);
        }
        journal.noter(motif == null ? "bilan.commencer" : "bilan.corriger", id.valeur());
        return new Debut.Commence(id);
    }

    /**
     * Keeps what was written, with what the records say at that moment.
     *
     * @param revisionLue of the section, when it was opened to be written
     */
    @Transactional
    public Ecriture ecrire(RapportId id, String cle, Redaction redaction, int revisionLue, String par) {
        var rapport = rapports.verrouiller(id).orElseThrow(Introuvable::new);
        if (!rapport.brouillon()) {
            return new Ecriture.DejaValide();
        }
        var ecrits = sections.ecrits(id);
        var partie = parties(rapport, ecrits).stream()
                .filter(connue -> connue.cle().equals(cle))
                .findFirst()
                .orElseThrow(Introuvable::new);
        var actuel = ecrits.get(cle);
        if (actuel != null && actuel.revision() != revisionLue) {
            return new Ecriture.Devancee(actuel);
        }
        sections.ecrire(id, partie, redaction, revisionLue + 1, par);
        rapports.avancer(id);
        journal.noter("bilan.ecrire", id.valeur());
        return new Ecriture.Gardee();
    }

    /** A section of one's own, at the end of the report. */
    @Transactional
    public Optional<String> ajouter(RapportId id, String titre, String par) {
        var rapport = rapports.verrouiller(id).orElseThrow(Introuvable::new);
        if (!rapport.brouillon()) {
            return Optional.empty();
        }
        var cle = Composition.AJOUT + Long.toHexString(Identifiants.nouveau().getLeastSignificantBits());
        var cles = cles(parties(rapport, sections.ecrits(id)).stream());
        cles.add(cle);
        sections.ecrire(id, Partie.ajoutee(cle, titre), Redaction.AUCUNE.titree(titre), 1, par);
        rapports.ordonner(id, cles);
        journal.noter("bilan.ecrire", id.valeur());
        return Optional.of(cle);
    }

    /**
     * Only what a person added goes: the others are left out, and may come back.
     *
     * @return whether nobody wrote in it since it was read
     */
    @Transactional
    public boolean retirer(RapportId id, String cle, int revisionLue) {
        var rapport = rapports.verrouiller(id).orElseThrow(Introuvable::new);
        var actuel = sections.ecrits(id).get(cle);
        if (!rapport.brouillon() || actuel == null || !cle.startsWith(Composition.AJOUT)) {
            throw new Introuvable();
        }
        if (actuel.revision() != revisionLue) {
            return false;
        }
        sections.retirer(id, cle);
        rapports.avancer(id);
        journal.noter("bilan.ecrire", id.valeur());
        return true;
    }

    /** Past the section that one sees before it, or after it. */
    @Transactional
    public void deplacer(RapportId id, String cle, boolean monter) {
        var rapport = rapports.verrouiller(id).orElseThrow(Introuvable::new);
        if (!rapport.brouillon()) {
            return;
        }
        var projet = projets.lire(rapport);
        var cles = cles(projet.preparation().parties(projet.composition()).stream());
        var visibles = cles(projet.sections().stream().map(SectionOuverte::partie));
        int rang = visibles.indexOf(cle);
        int vers = monter ? rang - 1 : rang + 1;
        if (rang >= 0 && vers >= 0 && vers < visibles.size()) {
            int place = cles.indexOf(visibles.get(vers));
            cles.remove(cle);
            cles.add(place, cle);
            rapports.ordonner(id, cles);
            journal.noter("bilan.ecrire", id.valeur());
        }
    }

    private static List<String> cles(Stream<Partie> parties) {
        return parties.filter(partie -> partie.volume() == Volume.RAPPORT)
                .map(Partie::cle)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<Partie> parties(RapportAnnuel rapport, Map<String, Ecrit> ecrits) {
        return dejaDits.preparer(rapport).parties(Projets.composition(ecrits, rapports.ordre(rapport.id())));
    }

    @Transactional
    public void remarquer(RapportId id, String section, String texte, String par) {
        if (rapports.trouver(id).isEmpty()) {
            throw new Introuvable();
        }
        sections.remarquer(id, section, texte.strip(), par);
        journal.noter("bilan.remarquer", id.valeur());
    }
}
