package fr.estran.socle.pages;

import java.util.List;

/**
 * A page of the guide.
 *
 * @param nom of its file, without its ending: its address
 * @param html what comes under its title, written by us alone
 */
public record PageDuGuide(String nom, String titre, String html, List<Section> sections) {

    /**
     * What stands under one title.
     *
     * @param ancre empty above the first title of the page
     * @param texte without its marks
     */
    record Section(String ancre, String titre, String texte) {}

    public PageDuGuide {
        sections = List.copyOf(sections);
    }

    boolean contient(String ancre) {
        return sections.stream().anyMatch(section -> section.ancre().equals(ancre));
    }
}
