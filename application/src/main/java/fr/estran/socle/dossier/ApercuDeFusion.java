package fr.estran.socle.dossier;

import java.util.List;

/**
 * What would follow if two things that are one were made one: read before it is done.
 *
 * @param suites in words
 * @param empechements why it cannot be done yet, in words; none, most often
 */
public record ApercuDeFusion(String garde, String absorbe, List<String> suites, List<String> empechements) {

    public ApercuDeFusion {
        suites = List.copyOf(suites);
        empechements = List.copyOf(empechements);
    }

    public ApercuDeFusion(String garde, String absorbe, List<String> suites) {
        this(garde, absorbe, suites, List.of());
    }

    /** What is sent back by whoever has read these very lines. */
    public String accord() {
        return Integer.toHexString(hashCode());
    }
}
