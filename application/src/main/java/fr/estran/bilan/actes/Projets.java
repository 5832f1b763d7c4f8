package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Photographies.PhotographieRepository;
import fr.estran.bilan.actes.SectionOuverte.Ecrit;
import fr.estran.bilan.rapport.Acte;
import fr.estran.bilan.rapport.Acte.Correction;
import fr.estran.bilan.rapport.Composition;
import fr.estran.bilan.rapport.Photographie;
import fr.estran.bilan.rapport.Redaction;
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
    private final PhotographieRepository photographies;

    Projets(
            Rapports rapports,
            SectionRepository sections,
            Faits faits,
            Modeles modeles,
            DejaDits dejaDits,
            SignalementRepository signalements,
            PhotographieRepository photographies) {
        this.rapports = rapports;
        this.sections = sections;
        this.faits = faits;
        this.modeles = modeles;
        this.dejaDits = dejaDits;
        this.signalements = signalements;
        this.photographies = photographies;
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
        var photos = photos(rapport.id());
        var composition = composition(ecrits, rapports.ordre(rapport.id())).illustree(photos);
        var noms = signalements.nomsDuRegistre(
                composition.redactions().values().stream().map(Redaction::mots).toList());
        var repondus = signalements.reponses(rapport.id());
        return new Projet(
                rapport,
                preparation,
                composition,
                preparation.parties(composition).stream()
                        .map(partie -> SectionOuverte.de(
                                partie,
                                ecrits.get(partie.cle()),
                                photos.getOrDefault(partie.cle(), List.of()),
                                remarques,
                                noms,
                                repondus,
                                preparation))
                        .filter(SectionOuverte::visible)
                        .toList(),
                faits.parcours(rapport.id())
                        .inscription()
                        .map(PointInscrit::entete)
                        .orElse(Acte.A_COMPLETER)
                        .corrigeant(correction(rapport)),
                modeles.lu().map(ModeleOdt::tenue).orElse(null));
    }

    private Map<String, List<Photographie>> photos(RapportId rapport) {
        return photographies.du(rapport).stream()
                .collect(Collectors.groupingBy(
                        PhotographiePosee::section, Collectors.mapping(PhotographiePosee::photo, Collectors.toList())));
    }

    private static @Nullable Correction correction(RapportAnnuel rapport) {
        return rapport.correction() == null ? null : new Correction(rapport.version(), rapport.correction());
    }

    static Composition composition(Map<String, Ecrit> ecrits, List<String> ordre) {
        return new Composition(ecrits.values().stream().collect(Collectors.toMap(Ecrit::cle, Ecrit::redaction)), ordre);
    }
}
