package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Repondu.Justification;
import fr.estran.bilan.actes.SectionOuverte.Ecrit;
import fr.estran.bilan.rapport.Bilans;
import fr.estran.bilan.rapport.Composition;
import fr.estran.bilan.rapport.Partie;
import fr.estran.bilan.rapport.Redaction;
import fr.estran.bilan.rapport.Volume;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports that are being written. */
@Service
class Brouillons {

    private final Rapports rapports;
    private final SectionRepository sections;
    private final Projets projets;
    private final DejaDits dejaDits;
    private final SignalementRepository signalements;
    private final Journal journal;

    Brouillons(
            Rapports rapports,
            SectionRepository sections,
            Projets projets,
            DejaDits dejaDits,
            SignalementRepository signalements,
            Journal journal) {
        this.rapports = rapports;
        this.sections = sections;
        this.projets = projets;
        this.dejaDits = dejaDits;
        this.signalements = signalements;
        this.journal = journal;
    }

    /** How many of the sections that no record tells have no word yet. */
    @Transactional(readOnly = true)
    public long aEcrire(RapportId id) {
        var ecrits = sections.ecrits(id);
        return Bilans.partiesLibres().stream()
                .filter(cle ->
                        !ecrits.containsKey(cle) || ecrits.get(cle).redaction().vide())
                .count();
    }

    /**
     * Keeps what was written, with what the records say at that moment.
     *
     * @param revisionLue of the section, when it was opened to be written
     */
    @Transactional
    public Ecriture ecrire(RapportId id, String cle, Redaction redaction, int revisionLue, String par) {
        var rapport = rapports.verrouiller(id);
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

    /**
     * What whoever writes the report says of what may speak of somebody there.
     *
     * @param reponses by what was seen, as {@link Repondu#empreinte} has it
     */
    @Transactional
    public boolean repondre(RapportId id, String cle, Map<String, Justification> reponses, String par) {
        var rapport = rapports.verrouiller(id);
        if (!rapport.brouillon()) {
            return false;
        }
        var ouverte = projets.lire(rapport).sections().stream()
                .filter(section -> section.partie().cle().equals(cle))
                .findFirst()
                .orElseThrow(Introuvable::new);
        ouverte.signales().keySet().forEach(signale -> {
            var reponse = reponses.get(Repondu.empreinte(signale).toString());
            if (reponse != null && Justification.possibles(signale.motif()).contains(reponse)) {
                signalements.repondre(id, cle, signale, reponse, par);
            }
        });
        rapports.avancer(id);
        journal.noter("bilan.repondre", id.valeur());
        return true;
    }

    /** A section of one's own, at the end of the report. */
    @Transactional
    public Optional<String> ajouter(RapportId id, String titre, String par) {
        var rapport = rapports.verrouiller(id);
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
        var rapport = rapports.verrouiller(id);
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
        var rapport = rapports.verrouiller(id);
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
        var rapport = rapports.trouver(id);
        sections.remarquer(rapport.id(), section, texte, par);
        journal.noter("bilan.remarquer", id.valeur());
    }

    /** What came of writing in a section. */
    sealed interface Ecriture {

        record Gardee() implements Ecriture {}

        /** Somebody else wrote there since: nothing is kept, nothing is lost. */
        record Devancee(Ecrit parUnAutre) implements Ecriture {}

        record DejaValide() implements Ecriture {}
    }
}
