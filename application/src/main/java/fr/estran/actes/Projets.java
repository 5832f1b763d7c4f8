package fr.estran.actes;

import fr.estran.actes.Parcours.Inscription;
import fr.estran.bilan.Acte;
import fr.estran.documents.LectureModele;
import fr.estran.documents.ModeleOdt;
import org.springframework.stereotype.Component;

/** Reads all that a draft is made of, within the transaction of the caller, whose snapshot it is of. */
@Component
class Projets {

    private final SectionRepository sections;
    private final FaitRepository faits;
    private final ModeleRepository modeles;
    private final DejaDits dejaDits;

    Projets(SectionRepository sections, FaitRepository faits, ModeleRepository modeles, DejaDits dejaDits) {
        this.sections = sections;
        this.faits = faits;
        this.modeles = modeles;
        this.dejaDits = dejaDits;
    }

    Projet lire(RapportAnnuel rapport) {
        var preparation = dejaDits.preparer(rapport);
        var ecrits = sections.ecrits(rapport.id());
        var remarques = sections.remarques(rapport.id());
        return new Projet(
                rapport,
                preparation,
                preparation.parties().stream()
                        .map(partie -> SectionOuverte.de(partie, ecrits.get(partie.cle()), remarques))
                        .filter(SectionOuverte::visible)
                        .toList(),
                faits.parcours(rapport.id()).inscription().map(Projets::entete).orElse(Acte.A_COMPLETER),
                modeles.contenu()
                        .map(ModeleOdt::lire)
                        .map(lecture -> lecture instanceof LectureModele.Lu(var modele) ? modele : null)
                        .orElse(null));
    }

    private static Acte entete(Inscription inscription) {
        var rapporteur = inscription.rapporteur();
        return new Acte(inscription.seance(), rapporteur == null ? null : rapporteur.toString(), inscription.numero());
    }
}
