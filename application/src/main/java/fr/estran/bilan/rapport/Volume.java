package fr.estran.bilan.rapport;

import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The two documents of a year: the report, which is read, and the detailed figures, which are looked up. */
public enum Volume {
    RAPPORT("bilan", rapport()),
    CHIFFRES(
            "chiffres",
            List.of(
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
                    new SectionMethode()));

    private final String nom;
    private final List<Section> sections;

    Volume(String nom, List<Section> sections) {
        this.nom = nom;
        this.sections = sections;
    }

    /** What each kind of help was follows what was done in all. */
    private static List<Section> rapport() {
        var sections = new ArrayList<Section>(List.of(
                new RecitService(), new SectionLibre("faits_marquants"), new RecitObjectifs(), new RecitActions()));
        Arrays.stream(TypeDAction.values()).map(RecitForme::new).forEach(sections::add);
        sections.addAll(
                List.of(new RecitPublic(), new RecitParoles(), new RecitCollectif(), new SectionLibre("perspectives")));
        return List.copyOf(sections);
    }

    /** Of its files, without what follows the dot. */
    public String nom() {
        return nom;
    }

    List<Section> sections() {
        return sections;
    }
}
