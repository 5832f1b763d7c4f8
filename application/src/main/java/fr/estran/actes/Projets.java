package fr.estran.actes;

import fr.estran.actes.Fait.Inscription;
import fr.estran.bilan.Acte;
import fr.estran.bilan.Composition;
import fr.estran.documents.LectureModele;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads all that a draft is made of, within the transaction of the caller, whose snapshot it is of. */
@Component
class Projets {

    private final RapportRepository rapports;
    private final SectionRepository sections;
    private final FaitRepository faits;
    private final ModeleRepository modeles;
    private final DejaDits dejaDits;

    Projets(
            RapportRepository rapports,
            SectionRepository sections,
            FaitRepository faits,
            ModeleRepository modeles,
            DejaDits dejaDits) {
        this.rapports = rapports;
        this.sections = sections;
        this.faits = faits;
        this.modeles = modeles;
        this.dejaDits = dejaDits;
    }

    Projet lire(RapportAnnuel rapport) {
        var preparation = dejaDits.preparer(rapport);
        var ecrits = sections.ecrits(rapport.id());
        var remarques = sections.remarques(rapport.id());
        var composition = composition(ecrits, rapports.ordre(rapport.id()));
        return new Projet(
                rapport,
                preparation,
                composition,
                preparation.parties(composition).stream()
                        .map(partie -> SectionOuverte.de(partie, ecrits.get(partie.cle()), remarques, preparation))
                        .filter(SectionOuverte::visible)
                        .toList(),
                faits.parcours(rapport.id())
                        .inscription()
                        .map(Inscription::entete)
                        .orElse(Acte.A_COMPLETER),
                modeles.contenu()
                        .map(LectureModele::de)
                        .map(lecture -> lecture instanceof LectureModele.Lu(var modele) ? modele : null)
                        .orElse(null));
    }

    static Composition composition(Map<String, Ecrit> ecrits, List<String> ordre) {
        return new Composition(ecrits.values().stream().collect(Collectors.toMap(Ecrit::cle, Ecrit::redaction)), ordre);
    }
}
