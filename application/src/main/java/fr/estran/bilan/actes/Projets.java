package fr.estran.bilan.actes;

import fr.estran.bilan.actes.SectionOuverte.Ecrit;
import fr.estran.bilan.rapport.Acte;
import fr.estran.bilan.rapport.Acte.Correction;
import fr.estran.bilan.rapport.Composition;
import fr.estran.socle.documents.ModeleOdt;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that a draft is made of. */
@Component
class Projets {

    private final Rapports rapports;
    private final SectionRepository sections;
    private final Faits faits;
    private final Modeles modeles;
    private final DejaDits dejaDits;
    private final SignalementRepository signalements;

    Projets(
            Rapports rapports,
            SectionRepository sections,
            Faits faits,
            Modeles modeles,
            DejaDits dejaDits,
            SignalementRepository signalements) {
        this.rapports = rapports;
        this.sections = sections;
        this.faits = faits;
        this.modeles = modeles;
        this.dejaDits = dejaDits;
        this.signalements = signalements;
    }

    /** All of it as of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Projet lire(RapportId rapport) {
        return lire(rapports.trouver(rapport));
    }

    /** Within the transaction of the caller, whose snapshot it is of. */
    public Projet lire(RapportAnnuel rapport) {
        var preparation = dejaDits.preparer(rapport);
        var ecrits = sections.ecrits(rapport.id());
        var remarques = sections.remarques(rapport.id());
        var composition = composition(ecrits, rapports.ordre(rapport.id()));
        var noms = signalements.nomsDuRegistre(
                ecrits.values().stream().map(ecrit -> ecrit.redaction().mots()).toList());
        var repondus = signalements.reponses(rapport.id());
        return new Projet(
                rapport,
                preparation,
                composition,
                preparation.parties(composition).stream()
                        .map(partie -> SectionOuverte.de(
                                partie, ecrits.get(partie.cle()), remarques, noms, repondus, preparation))
                        .filter(SectionOuverte::visible)
                        .toList(),
                faits.parcours(rapport.id())
                        .inscription()
                        .map(PointInscrit::entete)
                        .orElse(Acte.A_COMPLETER)
                        .corrigeant(correction(rapport)),
                modeles.lu().map(ModeleOdt::tenue).orElse(null));
    }

    private static @Nullable Correction correction(RapportAnnuel rapport) {
        return rapport.correction() == null ? null : new Correction(rapport.version(), rapport.correction());
    }

    static Composition composition(Map<String, Ecrit> ecrits, List<String> ordre) {
        return new Composition(ecrits.values().stream().collect(Collectors.toMap(Ecrit::cle, Ecrit::redaction)), ordre);
    }
}
