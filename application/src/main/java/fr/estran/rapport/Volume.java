package fr.estran.rapport;

import fr.estran.bilan.Section;
import fr.estran.chiffres.SectionActivite;
import fr.estran.chiffres.SectionAttentes;
import fr.estran.chiffres.SectionCollectif;
import fr.estran.chiffres.SectionDemandes;
import fr.estran.chiffres.SectionEnquete;
import fr.estran.chiffres.SectionLieux;
import fr.estran.chiffres.SectionMethode;
import fr.estran.chiffres.SectionMoyens;
import fr.estran.chiffres.SectionOrientations;
import fr.estran.chiffres.SectionPortes;
import fr.estran.chiffres.SectionPublic;
import fr.estran.chiffres.SectionSouhaits;
import fr.estran.chiffres.SectionThemes;
import fr.estran.recit.RecitActions;
import fr.estran.recit.RecitCollectif;
import fr.estran.recit.RecitForme;
import fr.estran.recit.RecitObjectifs;
import fr.estran.recit.RecitParoles;
import fr.estran.recit.RecitPublic;
import fr.estran.recit.RecitService;
import java.util.List;

/** The two documents of a year: the report, which is read, and the detailed figures, which are looked up. */
public enum Volume {
    RAPPORT(
            "bilan",
            new RecitService(),
            new SectionLibre("faits_marquants"),
            new RecitObjectifs(),
            new RecitActions(),
            new RecitForme("permanence"),
            new RecitForme("permanence_telephonique"),
            new RecitForme("rendez_vous"),
            new RecitForme("atelier"),
            new RecitForme("stage"),
            new RecitForme("rdv_jeudi"),
            new RecitForme("partenariat"),
            new RecitForme("evenement"),
            new RecitPublic(),
            new RecitParoles(),
            new RecitCollectif(),
            new SectionLibre("perspectives")),
    CHIFFRES(
            "chiffres",
            new SectionMoyens(),
            new SectionActivite(),
            new SectionThemes(),
            new SectionDemandes(),
            new SectionAttentes(),
            new SectionPublic(),
            new SectionLieux(),
            new SectionPortes(),
            new SectionOrientations(),
            new SectionCollectif(),
            new SectionEnquete(),
            new SectionSouhaits(),
            new SectionMethode());

    private final String nom;
    private final List<Section> sections;

    Volume(String nom, Section... sections) {
        this.nom = nom;
        this.sections = List.of(sections);
    }

    /** Of its files, without what follows the dot. */
    public String nom() {
        return nom;
    }

    List<Section> sections() {
        return sections;
    }
}
