package fr.estran.territoire;

import java.util.List;

/** What would follow if two things of the ground were made one: read before it is done. @param suites in words */
public record ApercuDeFusion(String garde, String absorbe, List<String> suites) {

    public ApercuDeFusion {
        suites = List.copyOf(suites);
    }

    /** What is sent back by whoever has read these very lines. */
    public String accord() {
        return Integer.toHexString(hashCode());
    }
}
